package dure.document;

import dure.shared.Sha256;

/** A stored file is gone or no longer what it was; it is never handed out. */
public class DamagedFile extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DamagedFile(Sha256 name, String what) {
        super("stored file " + name.hex() + " " + what + "; restore it from a backup");
    }
}
