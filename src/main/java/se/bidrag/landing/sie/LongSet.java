package se.bidrag.landing.sie;

/** Remembers millions of keys by 64 bits of each; two keys alike in all 64 are met once in billions of files. */
final class LongSet {

    private long[] slots = new long[1 << 10];
    private int size;

    /** Adds a key; false where it was there. */
    boolean add(long key) {
        long wanted = key == 0 ? 1 : key;
        if (2 * size >= slots.length) {
            grow();
        }
        boolean isNew = put(slots, wanted);
        size += isNew ? 1 : 0;
        return isNew;
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        for (long each : slots) {
            if (each != 0) {
                put(larger, each);
            }
        }
        slots = larger;
    }

    private static boolean put(long[] slots, long key) {
        int at = (int) (mixed(key) & (slots.length - 1));
        while (slots[at] != 0) {
            if (slots[at] == key) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = key;
        return true;
    }

    /** A key of these bytes. */
    static long key(Slice slice) {
        long hash = 0xcbf29ce484222325L;
        for (int i = slice.from; i < slice.to; i++) {
            hash = (hash ^ (slice.bytes[i] & 0xff)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
