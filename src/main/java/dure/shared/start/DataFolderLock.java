package dure.shared.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Takes the data folder for this process before anything is opened in it: two programs on one folder would each believe
 * they are alone. The operating system gives the lock back when the process ends, however it ends.
 */
class DataFolderLock implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<Path, FileLock> HELD = new ConcurrentHashMap<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        hold(Path.of(context.getEnvironment().getRequiredProperty("dure.data-dir")));
    }

    static void hold(Path folder) {
        try {
            HELD.computeIfAbsent(Files.createDirectories(folder).toRealPath(), DataFolderLock::lock);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static FileLock lock(Path folder) {
        try {
            var channel =
                    FileChannel.open(folder.resolve("dure.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StartRefused(
                        "Another Dure is using the data folder " + folder + ".",
                        "Stop it, or give this one its own DURE_DATA_DIR.",
                        null);
            }
            return lock;
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static StartRefused unusable(Path folder, IOException e) {
        return new StartRefused(
                "The data folder " + folder.toAbsolutePath() + " cannot be used: " + e + ".",
                "Make it a folder that the user who runs Dure may write, or name another one in DURE_DATA_DIR.",
                e);
    }
}
