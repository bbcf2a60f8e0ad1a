package se.bidrag.publish;

/** Who may read publications, besides the account that makes them. */
public enum Readers {
    /** Every account of the machine: files 0644, folders 0755. */
    EVERYONE("rw-r--r--", "rwxr-xr-x"),
    /** The group that the files belong to: 0640 and 0750. */
    GROUP("rw-r-----", "rwxr-x---"),
    /** Nobody: 0600 and 0700. */
    OWNER("rw-------", "rwx------");

    private final String file;
    private final String folder;

    Readers(String file, String folder) {
        this.file = file;
        this.folder = folder;
    }

    String file() {
        return file;
    }

    String folder() {
        return folder;
    }
}
