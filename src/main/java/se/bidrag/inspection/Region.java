package se.bidrag.inspection;

import java.util.List;
import se.bidrag.home.Spelling;

/** A region by its code and the name it goes by. */
public record Region(String code, String name) {

    /** Finds a region by its code or any name it is known by, without regard to case. */
    static Region find(OpenPublication publication, String asked) {
        return publication
                .sql()
                .sql("""
                        select region.region_code as code, region.region_name as name
                        from dim_region_name as form
                        inner join dim_region as region on form.region_code = region.region_code
                        where form.name = folded(?)
                        """)
                .param(asked)
                .query(Region.class)
                .optional()
                .orElseThrow(() -> new UnknownNameException(
                        "--region: found '%s', wanted a region's code or name, such as 24 or Västerbotten; %s"
                                .formatted(asked, Spelling.suggest(asked, names(publication)))));
    }

    private static List<String> names(OpenPublication publication) {
        return publication
                .sql()
                .sql("select region_name from dim_region order by region_code")
                .query(String.class)
                .list();
    }
}
