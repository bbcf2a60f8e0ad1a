package se.bidrag.landing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page's or a document's styles hide, strike, raise or add is no digit of a figure. */
class ShownTextTest {

    private static final String NONE = "1 000";

    private static List<String> page(String css, String cell) {
        return ReadDocument.html(
                "<html><head><style>%s</style></head><body><table><tr><td>Gotland<td>%s<tr><td>Skåne<td>2<tr><td>Halland<td>3</table>"
                        .formatted(css, cell));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                ".x {display: none}|<span class=x>9</span>1 000|1 000",
                "td .x {visibility: hidden}|<span class=x>9</span>1 000|1 000",
                ".x {position: absolute; left: -9999px}|1 000<span class=x>1</span>|1 000",
                ".x {position:absolute; clip: rect(0,0,0,0)}|1 000<span class=x>1</span>|1 000",
                ".x {opacity: 0}|1 000<span class=x>1</span>|1 000",
                ".x {position: fixed; top: -9999px}|1 000<span class=x>1</span>|1 000",
                ".x {position: absolute; clip-path: inset(50%)}|1 000<span class=x>1</span>|1 000",
                ".x {position: absolute; clip-path: none}|<span class=x>1</span> 000|1 000",
                ".x {font-size: 0px}|1 000<span class=x>1</span>|1 000",
                ".x {text-indent: -9999px}|1 000<span class=x>1</span>|1 000",
                ".x {visibility: collapse}|<span class=x>9</span>1 000|1 000",
                ".x {text-decoration-line: line-through}|<span class=x>9</span>1 000|~~9~~1 000",
                "/* .x {display: none} */|<i class=x>1</i> 000|1 000",
                "@media print { .x {display: none} }|<i class=x>1</i> 000|1 000",
                "@media screen { .x {display: none} }|1 000<i class=x>1</i>|1 000",
                ".x {display: none} #y.x {display: inline}|<i id=y class=x>1</i> 000|1 000",
                ".x {display: inline} i {display: none}|<i class=x>1</i> 000|1 000",
                ".x:hover {display: none}|<i class=x>1</i> 000|1 000",
                "> {display: none} .x > > i {display: none}|<i class=x>1</i> 000|1 000",
                ".x {vertical-align: super}|1 000<span class=x>1</span>|1 000¹",
                ".x {text-decoration: line-through}|<span class=x>9</span>1 000|~~9~~1 000",
                ".x:before {content: '−'}|<span class=x>1 000</span>|\ufffd1 000",
                ".x::after {content: none}|<span class=x>1 000</span>|1 000",
                ".x {color: #fff}|<span class=x>9</span>1 000|\ufffd91 000",
                ".x {color: #fff}|<span class=x>1 000</span>|1 000"
            })
    void aPagesStylesDecideWhatIsRead(String css, String cell, String read) {
        assertThat(page(css, cell)).contains("Gotland = " + read);
    }

    @Test
    void anElementsOwnStyleStandsBeforeThePages() {
        assertThat(page(".x {display: none}", "<i class=x style='display: inline'>1</i> 000"))
                .contains("Gotland = " + NONE);
        assertThat(page("", "<i style='display: none'>9</i>1 000")).contains("Gotland = " + NONE);
    }

    @Test
    void whatAStyleSheetElsewhereMayHideIsNotGuessed() {
        String page =
                "<html><head>%s</head><table><tr><td>Gotland<td>1 000<span class=x>1</span><tr><td>Skåne<td><span class=x>2</span> kr"
                        + "<tr><td>Halland<td>3</table>";
        assertThat(ReadDocument.html(page.formatted("<link rel=stylesheet href='https://example.invalid/a.css'>")))
                .contains("Gotland = 1 000\ufffd1", "Skåne = 2 kr");
        assertThat(ReadDocument.html(page.formatted(""))).contains("Gotland = 1 0001");
    }

    @Test
    void aHiddenPartOfATableIsNotRead() {
        assertThat(ReadDocument.html(
                        "<style>.x {display: none}</style><table><tr><td>Gotland<td>1<tr><td>Skåne<td>2<tr><td>Halland<td>3"
                                + "<tbody class=x><tr><td>Gotland<td>4</tbody></table>"))
                .containsExactly("Gotland = 1", "Skåne = 2", "Halland = 3");
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(properties, text);
    }

    private static String row(String properties, String name, String amount) {
        return "<w:tr><w:trPr>%s</w:trPr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr>"
                .formatted(properties, run("", name), amount);
    }

    @Test
    void wordStylesRaiseStrikeAndHide(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.docx");
        String body = "<w:tbl>"
                + row("", "Gotland", run("", "1 000") + run("<w:rStyle w:val=\"Not\"/>", "1"))
                + row("", "Skåne", run("", "2 000") + run("<w:rStyle w:val=\"Dold\"/>", "2"))
                + row("", "Halland", run("<w:rStyle w:val=\"Struken\"/>", "3") + run("", "3 000"))
                + row("", "Dalarna", run("<w:color w:val=\"FFFFFF\"/>", "9") + run("", "4 000"))
                + row("", "Uppsala", run("<w:rStyle w:val=\"Not\"/><w:vertAlign w:val=\"baseline\"/>", "5"))
                + row("<w:del w:id=\"1\"/>", "Uppsala", run("", "6"))
                + row("<w:hidden/>", "Kalmar", run("", "7"))
                + row("", "Blekinge", run("", "8") + run("<w:position w:val=\"6\"/>", "1"))
                + "</w:tbl>";
        WordFile.pack(
                Map.of(
                        "word/document.xml",
                        "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>",
                        "word/styles.xml",
                        "<w:styles xmlns:w=\"w\">"
                                + "<w:style w:styleId=\"Upp\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
                                + "<w:style w:styleId=\"Not\"><w:basedOn w:val=\"Upp\"/></w:style>"
                                + "<w:style w:styleId=\"Dold\"><w:basedOn w:val=\"Dold\"/><w:rPr><w:vanish/></w:rPr></w:style>"
                                + "<w:style w:styleId=\"Struken\"><w:rPr><w:strike/></w:rPr></w:style></w:styles>"),
                file);
        assertThat(ReadDocument.rows(ReadDocument.of(file)))
                .containsExactly(
                        "Gotland = 1 000¹",
                        "Skåne = 2 000",
                        "Halland = ~~3~~3 000",
                        "Dalarna = \ufffd94 000",
                        "Uppsala = 5",
                        "Kalmar refused: the row is hidden",
                        "Blekinge = 8¹");
    }
}
