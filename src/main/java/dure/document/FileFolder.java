package dure.document;

import dure.shared.Sha256;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The files below the data directory, each under its own hash: whole and on disk, or not there at all. */
@Component
class FileFolder {

    private final Path root;

    private final Clock clock;

    FileFolder(@Value("${dure.data-dir}") Path dataDirectory, Clock clock) {
        this.clock = clock;
        this.root = dataDirectory.resolve("files");
    }

    void write(Sha256 name, byte[] bytes) {
        if (isWhole(name)) {
            return;
        }
        Path directory = directory(name);
        try {
            makeOnDisk(directory);
            Path part = Files.createTempFile(directory, "part", null);
            try {
                writeToDisk(part, bytes);
                Files.move(part, path(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            flush(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("could not keep file " + name.hex(), e);
        }
    }

    byte[] read(Sha256 name) {
        try {
            byte[] bytes = Files.readAllBytes(path(name));
            if (!Sha256.of(bytes).equals(name)) {
                throw new DamagedFile(name, "is no longer what was stored");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new DamagedFile(name, "is gone");
        } catch (IOException e) {
            throw new UncheckedIOException("could not read file " + name.hex(), e);
        }
    }

    boolean isWhole(Sha256 name) {
        try {
            read(name);
            return true;
        } catch (DamagedFile e) {
            return false;
        }
    }

    /** The name is made of hexadecimal digits only, so no path leads out of the folder. */
    Path path(Sha256 name) {
        return directory(name).resolve(name.hex());
    }

    private Path directory(Sha256 name) {
        return root.resolve(name.hex().substring(0, 2)).resolve(name.hex().substring(2, 4));
    }

    private static void writeToDisk(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Each folder that is made is written into the one above it. */
    private static void makeOnDisk(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path above = directory.toAbsolutePath().getParent();
        if (above != null) {
            makeOnDisk(above);
        }
        Files.createDirectories(directory);
        if (above != null) {
            flush(above);
        }
    }

    /** What a power cut left half written; younger ones may be of another instance that is writing. */
    @PostConstruct
    void removeLeftovers() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        var before = FileTime.from(clock.instant().minus(1, ChronoUnit.DAYS));
        try (var found = Files.find(root, 3, (file, about) -> isLeftover(file, about, before))) {
            for (Path part : found.toList()) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static boolean isLeftover(Path file, BasicFileAttributes about, FileTime before) {
        String name = file.getFileName().toString();
        return about.isRegularFile()
                && name.startsWith("part")
                && name.endsWith(".tmp")
                && about.lastModifiedTime().compareTo(before) < 0;
    }

    /** The new name survives a power cut only when its directory is written too. */
    private static void flush(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            if (!System.getProperty("os.name").startsWith("Windows")) { // directories cannot be opened there
                throw e;
            }
        }
    }
}
