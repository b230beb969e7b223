package org.assises.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Name;
import org.assises.model.Text;

/** The names of the items of a publication in one language. */
final class ItemNames {
  private final Map<Id, Text> titles = new HashMap<>();
  private final Map<Id, String> people = new HashMap<>();
  private final List<Locale> languages;

  ItemNames(Assises assises, List<Locale> languages) {
    this.languages = languages;
    titles.put(assises.id(), assises.name());
    assises.editions().forEach(item -> titles.put(item.id(), item.title().value()));
    assises.sessions().forEach(item -> titles.put(item.id(), item.title()));
    assises.proposals().forEach(item -> titles.put(item.id(), item.title()));
    assises.surveys().forEach(item -> titles.put(item.id(), item.title()));
    assises.orientations().forEach(item -> titles.put(item.id(), item.title()));
    assises.measures().forEach(item -> titles.put(item.id(), item.title()));
    assises.organizations().forEach(item -> titles.put(item.id(), item.name()));
    assises.places().forEach(item -> titles.put(item.id(), item.name()));
    assises.rooms().forEach(item -> titles.put(item.id(), item.name()));
    assises.themes().forEach(item -> titles.put(item.id(), item.name()));
    assises.sources().forEach(item -> titles.put(item.id(), item.title()));
    assises
        .speakers()
        .forEach(
            speaker -> {
              speaker.name().map(Name::value).ifPresent(name -> people.put(speaker.id(), name));
              speaker.mandates().forEach(item -> titles.put(item.id(), item.function()));
            });
    assises
        .surveys()
        .forEach(
            survey -> survey.results().forEach(item -> titles.put(item.id(), item.statement())));
  }

  /** {@return the name; empty if the item or the name of the person is not published} */
  Optional<String> find(Id item) {
    return Optional.ofNullable(titles.get(item))
        .map(title -> title.in(languages))
        .or(() -> Optional.ofNullable(people.get(item)));
  }
}
