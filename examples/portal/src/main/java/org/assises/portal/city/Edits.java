package org.assises.portal.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.assises.finding.Finding;
import org.assises.model.Assises;
import org.assises.portal.city.edit.Forms;
import org.assises.portal.city.edit.Kind;
import org.assises.portal.page.Advice;
import org.assises.portal.page.FormPage;
import org.assises.portal.page.FormPage.Block;
import org.assises.portal.page.FormPage.Hidden;
import org.assises.portal.page.FormPage.Input;
import org.assises.portal.page.FormPage.Notice;
import org.assises.portal.page.ItemsPage;
import org.assises.portal.page.Link;
import org.assises.portal.page.Site;

/**
 * Shows lists and forms of items, checks what agents fill in, and saves it into the draft. Changes
 * that a colleague saved meanwhile in other items are kept. If they concern the same item, the
 * agent gets a warning.
 *
 * @param desk the draft
 * @param site what all pages share
 */
record Edits(Desk desk, Supplier<Site> site) {
  private static final int MOST_SHOWN = 200;

  /** {@return the items of a kind} */
  Answer list(Asked asked, Kind kind) {
    Draft draft = desk.draft();
    String sought = asked.value("q").map(it -> it.toLowerCase(Locale.FRENCH)).orElse("");
    List<ItemsPage.Item> items =
        Forms.of(draft.assises()).items(kind).stream()
            .filter(
                item -> (item.name() + " " + item.id()).toLowerCase(Locale.FRENCH).contains(sought))
            .limit(MOST_SHOWN)
            .map(
                item ->
                    new ItemsPage.Item(
                        path(kind, item.id()),
                        item.name(),
                        item.id(),
                        findings(draft, kind, item.id()).size()))
            .toList();
    Link add = Link.of("/mairie/ajouter/" + kind.name(), kind.add());
    return Answer.page(
        200,
        new ItemsPage(
            site.get(), kind.title(), add, items, asked.value("q"), "/mairie/" + kind.name()));
  }

  /** {@return the form of an item, or of a new one} */
  Answer form(Asked asked, Kind kind, Optional<String> id, String token) {
    Draft draft = desk.draft();
    Forms forms = Forms.of(draft.assises());
    if (id.isPresent() && forms.name(kind, id.get()).isEmpty()) {
      return Answer.error(404);
    }
    List<Finding> findings = id.map(it -> findings(draft, kind, it)).orElse(List.of());
    Optional<Notice> notice =
        asked.value("fait").map(done -> new Notice("Enregistré dans le brouillon.", true));
    return Answer.page(
        200, page(kind, id, token, forms, notice, List.of(), forms.blocks(kind, id, findings)));
  }

  /** Saves a form; {@return a redirect, or the form with its problems}. */
  Answer save(Asked asked, Kind kind, Optional<String> id, String token) {
    Draft draft = desk.draft();
    Forms forms = Forms.of(draft.assises());
    if (id.isPresent() && forms.name(kind, id.get()).isEmpty()) {
      return Answer.error(404);
    }
    Forms.Filled filled = forms.fill(kind, id, asked.fields());
    boolean overtaken =
        id.isPresent() && !forms.state(kind, id.get()).equals(asked.value("etat").orElse(""));
    if (overtaken) {
      return overtaken(asked, kind, id, token, draft, forms);
    }
    if (filled.assises().isEmpty()) {
      Notice notice = new Notice("Rien n’a été enregistré : voyez ce qui est à corriger.", false);
      return Answer.page(
          422, page(kind, id, token, forms, Optional.of(notice), filled.advice(), filled.blocks()));
    }
    String verb = id.isPresent() ? "modifiée" : "ajoutée";
    Forms changed = Forms.of(filled.assises().get());
    boolean saved = keep(asked, draft, kind, filled.id(), changed, verb, filled.assises().get());
    return saved
        ? Answer.seeOther(path(kind, filled.id()) + "?fait=1")
        : save(asked, kind, id, token);
  }

  /** Removes an item from the draft; {@return a redirect, or the items that refer to it}. */
  Answer remove(Asked asked, Kind kind, String id, String token) {
    Draft draft = desk.draft();
    Forms forms = Forms.of(draft.assises());
    String name = forms.name(kind, id).orElse("");
    Forms.Filled without = forms.remove(kind, id);
    if (name.isEmpty()) {
      return Answer.error(404);
    }
    if (without.assises().isEmpty()) {
      Notice notice = new Notice("Rien n’a été retiré : d’autres éléments s’y réfèrent.", false);
      return Answer.page(
          422,
          page(
              kind,
              Optional.of(id),
              token,
              forms,
              Optional.of(notice),
              without.advice(),
              forms.blocks(kind, Optional.of(id), List.of())));
    }
    boolean saved = keep(asked, draft, kind, id, forms, "retirée", without.assises().get());
    return saved ? Answer.seeOther("/mairie/" + kind.name()) : remove(asked, kind, id, token);
  }

  /**
   * Saves with the name of the item in the draft, which is deleted at publication, but not in the
   * audit trail.
   */
  private boolean keep(
      Asked asked, Draft draft, Kind kind, String id, Forms named, String verb, Assises changed) {
    boolean forget = asked.value("oublier").isPresent();
    String how = verb + (forget ? ", anciens textes à oublier" : "");
    return desk.save(
        draft.version(),
        forget ? desk.forgetting(changed, kind.id(id)) : changed,
        kind.done() + " « " + named.name(kind, id).orElse(id) + " » : " + how,
        kind.done() + " " + id + " : " + how,
        asked.agent());
  }

  /** Answers with the agent's values in the form, and the colleague's values beside them. */
  private Answer overtaken(
      Asked asked, Kind kind, Optional<String> id, String token, Draft draft, Forms forms) {
    String who =
        draft
            .saved()
            .map(saved -> saved.by() + " a enregistré « " + saved.what() + " »")
            .orElse("une autre publication est en ligne");
    Notice notice =
        new Notice(
            "Rien n’a été enregistré : entre-temps, "
                + who
                + ". Vos saisies sont ci-dessous, et à côté ce qui est enregistré maintenant."
                + " Enregistrer de nouveau remplace ce qui diffère.",
            false);
    List<Block> now = forms.blocks(kind, id, List.of());
    List<Block> mine = now.stream().map(block -> overlaid(block, asked.fields())).toList();
    return Answer.page(409, page(kind, id, token, forms, Optional.of(notice), List.of(), mine));
  }

  private static Block overlaid(Block block, Map<String, List<String>> sent) {
    List<Input> inputs = new ArrayList<>();
    for (Input input : block.inputs()) {
      List<String> values = sent.getOrDefault(input.name(), List.of());
      String value = values.isEmpty() ? "" : values.get(0).replace("\r\n", "\n");
      boolean same = value.equals(input.value()) || input.type().equals("checks");
      inputs.add(same ? input : input.overtaken(value));
    }
    return new Block(
        block.legend(),
        block.hint(),
        inputs,
        block.blocks().stream().map(below -> overlaid(below, sent)).toList(),
        block.advice(),
        block.style());
  }

  private FormPage page(
      Kind kind,
      Optional<String> id,
      String token,
      Forms forms,
      Optional<Notice> notice,
      List<Advice> advice,
      List<Block> blocks) {
    return new FormPage(
        site.get(),
        id.flatMap(it -> forms.name(kind, it)).orElse(kind.add()),
        Link.of("/mairie/" + kind.name(), kind.title()),
        id.map(it -> path(kind, it)).orElse("/mairie/ajouter/" + kind.name()),
        List.of(
            new Hidden("token", token),
            new Hidden("etat", id.map(it -> forms.state(kind, it)).orElse(""))),
        notice,
        advice,
        blocks,
        id.flatMap(kind::page).map(path -> "/mairie/apercu" + path),
        id.isPresent());
  }

  private static List<Finding> findings(Draft draft, Kind kind, String id) {
    String prefix = "/" + kind.list() + "/" + id + "/";
    return draft.findings().stream().filter(finding -> finding.place().startsWith(prefix)).toList();
  }

  private static String path(Kind kind, String id) {
    return "/mairie/" + kind.name() + "/" + id;
  }
}
