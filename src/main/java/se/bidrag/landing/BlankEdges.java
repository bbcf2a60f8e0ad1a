package se.bidrag.landing;

/** Notes the columns where a value may begin or end with a blank, so that only these are trimmed, which is slow. */
final class BlankEdges {

    private final boolean[] isEdge = new boolean[256];
    private final boolean[] seen;

    BlankEdges(int width) {
        this.seen = new boolean[width];
        for (int each : new int[] {' ', '\t', 0xc2, 0xe2, 0xef, 0xa0, 0xaf, 0x87, 0xbf}) {
            isEdge[each] = true;
        }
    }

    /** Looks at the first and last byte, which may belong to a blank of several bytes: too often is only slower. */
    void look(int field, byte[] buffer, int start, int end) {
        if (start < end && (isEdge[buffer[start] & 0xff] || isEdge[buffer[end - 1] & 0xff])) {
            seen[field] = true;
        }
    }

    boolean areIn(int field) {
        return seen[field];
    }
}
