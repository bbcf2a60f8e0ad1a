package se.bidrag.landing;

/**
 * One column of a lake file.
 *
 * @param type as DuckDB names it, such as {@code VARCHAR} or {@code DECIMAL(28,8)}
 */
record LakeColumn(String name, String type) {

    boolean isNumber() {
        return type.startsWith("DECIMAL");
    }

    boolean isDate() {
        return type.equals("DATE");
    }
}
