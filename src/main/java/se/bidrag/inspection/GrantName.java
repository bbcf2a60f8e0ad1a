package se.bidrag.inspection;

import java.util.List;
import se.bidrag.home.Spelling;

/** Finds a grant by its code or name. */
final class GrantName {

    private GrantName() {}

    static String find(OpenPublication publication, String asked) {
        List<String> found = publication
                .sql()
                .sql(
                        "select grant_code from dim_grant where folded(grant_code) = folded(?) or folded(grant_name) = folded(?)")
                .param(asked)
                .param(asked)
                .query(String.class)
                .list();
        if (found.size() != 1) {
            List<String> codes = found.isEmpty()
                    ? publication
                            .sql()
                            .sql("select grant_code from dim_grant order by grant_code")
                            .query(String.class)
                            .list()
                    : found;
            throw new UnknownNameException(
                    "--grant: found '%s', wanted one grant's code, such as sektorsbidrag-2024; %s"
                            .formatted(asked, Spelling.suggest(asked, codes)));
        }
        return found.get(0);
    }
}
