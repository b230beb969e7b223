package org.assises.json.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.assises.json.table.Ods;
import org.assises.json.table.Xlsx;
import org.assises.testing.DamagedInputs;

/** The seeds of the fuzzer for tables, which every build replays. */
final class TableSeeds {
  private static final int COUNT = 150;
  private static final long SEED = 2024;
  private static final String CSV =
      """
      Assises;;
      N°;Proposition;Suite donnée
      1;"Éclairer ""le"" chemin
      du halage";en cours
      2;'=1+1;« réalisé »
      """;
  private static final String ROWS =
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>Proposition</v></c></row>
      <row r="2" hidden="1"><c r="A2" s="1"><f>B1*2</f><v>45619.5</v></c><c r="B2" t="e"><v>#N/A</v></c>
      </row><row r="4"><c r="A4" t="b"><v>1</v></c><c r="AB4" t="inlineStr"><is><t>x</t></is></c></row>
      """;
  private static final String SHEET =
      "<worksheet><sheetData>"
          + ROWS
          + "</sheetData><mergeCells><mergeCell ref=\"A2:B4\"/></mergeCells></worksheet>";
  private static final String STYLES =
      "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs>"
          + "<xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>";
  private static final String CONTENT =
      """
      <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">
      <style:style style:name="a"><style:table-properties table:display="false"/></style:style>
      <table:table table:style-name="a"/><table:table><table:table-row>
      <table:table-cell office:value-type="string"><text:p>N°</text:p></table:table-cell>
      <table:table-cell><text:p>Proposition</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-rows-spanned="2"
       office:value-type="percentage" office:value="0.4" table:number-columns-repeated="2"/>
      <table:covered-table-cell/></table:table-row>
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>
      </table:table></office:document-content>
      """;
  private static final List<String> WORDS =
      List.of(
          "\"",
          ";",
          "\"\"\"",
          "sep=;\n",
          "\r",
          "\r\n",
          "\0",
          "\uFEFF",
          "\u2028",
          "'=",
          " ".repeat(500),
          "a;".repeat(600),
          "<row>",
          "</row>",
          "<c r=\"ZZZZZZ1\">",
          "<c r=\"A99999999999999999999\"/>",
          "<mergeCell ref=\"A1:XFD1048576\"/>",
          "<v>1E400</v>",
          "<v>-1</v>",
          "<!DOCTYPE a [<!ENTITY b \"c\">]>",
          "&b;",
          "&#x1F600;",
          "<![CDATA[",
          "<a>".repeat(120),
          "number-columns-repeated=\"2147483647\"",
          "<text:s text:c=\"2000000000\"/>");

  private TableSeeds() {}

  static List<byte[]> ofTables() {
    List<byte[]> samples =
        List.of(
            CSV.getBytes(UTF_8),
            ("\uFEFF" + CSV).getBytes(UTF_16LE),
            CSV.getBytes(Charset.forName("windows-1252")),
            CSV.replace(';', '\t').getBytes(UTF_8),
            Xlsx.of(ROWS).strings("<si><t>N°</t></si>").formats("dd/mm/yyyy").bytes(),
            Ods.zip("", "").with("content.xml", CONTENT).bytes());
    return DamagedInputs.of(samples, WORDS, COUNT, SEED);
  }

  static List<byte[]> ofParts() {
    List<byte[]> samples =
        Stream.of(SHEET, STYLES, CONTENT, "<sst><si><t>a</t></si></sst>")
            .map(part -> part.getBytes(UTF_8))
            .toList();
    return DamagedInputs.of(samples, WORDS, COUNT, SEED);
  }

  static List<byte[]> ofProposals() {
    String sheet =
        "N°;Proposition;Détail;Date;Atelier;Thème;Voix;Suite donnée;Avancement;Mis à jour le;Service"
            + " pilote;Réponse;Lien;Lieu;Secteur;Coût estimé;E-mail\n1;Éclairer;Noir;23/11/2024;Nuit;Rue;"
            + "42;En cours (phase);40 %;2024-10;Voirie;Oui;https://example.org/1;Quai;Centre;12 500,5;x\n";
    String decidim =
        "id;title/fr;body/fr;state;state_published_at;answer/fr;answered_at;votes;published_at;url;"
            + "meeting_urls;start_time;end_time\n1;T;<p>C</p>;accepted;2025-02-11 08:00:00 UTC;R;"
            + "2025-02-10 08:00:00 UTC;4;2025-01-01 08:00:00 UTC;https://example.org/proposals/1;;;\n";
    String json =
        "{\"data\":{\"x\":[{\"proposals\":{\"nodes\":[{\"id\":\"1\",\"title\":{\"translations\":[{"
            + "\"locale\":\"fr\",\"text\":\"Un\"}]},\"state\":\"rejected\",\"answeredAt\":\"2025-02-10\"}]}},"
            + "{\"results\":[{\"id\":\"2\",\"title\":{\"fr\":\"M\"},\"progress\":40.0,\"proposals\":[{\"id\":"
            + "\"1\"}],\"milestones\":[{\"entryDate\":\"2025-06-12\"}]}]}]}}";
    String array =
        "[{\"id\":7,\"title\":{\"fr\":\"R\"},\"start_time\":\"2024-11-23 13:00:00 UTC\"}]";
    List<byte[]> samples =
        Stream.of(sheet, decidim, json, array).map(text -> text.getBytes(UTF_8)).toList();
    return DamagedInputs.of(samples, WORDS, COUNT, SEED);
  }
}
