package org.assises.json.published;

import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.string;

import java.util.Optional;
import org.assises.json.codec.Codec;
import org.assises.json.codec.DeclaredObject;
import org.assises.json.document.Ids;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Territory;
import org.assises.wording.Message;

/**
 * The series that a line belongs to.
 *
 * @param assises its id
 * @param inseeCode the code of its commune; empty if the city does not state it
 */
public record LineSeries(AssisesId assises, Optional<String> inseeCode) {
  private static final Codec<String> INSEE_CODE =
      string(
          Message.of("expected-insee-code"),
          code -> Territory.isInseeCode(code) ? code : null,
          code -> code,
          json -> json.write("pattern", "^(2[AB]|[0-9]{2})[0-9]{3}$"));

  static final DeclaredObject<LineSeries> SERIES =
      object(LineSeries.class, "series", "The series that a line belongs to.")
          .of(
              req(
                  "assises",
                  Ids.ASSISES.own(),
                  LineSeries::assises,
                  "The id of the series; with the id of the proposal it is unique among cities."),
              opt(
                  "inseeCode",
                  INSEE_CODE,
                  LineSeries::inseeCode,
                  "The code of the commune in the Code officiel géographique, such as 29232."),
              LineSeries::new);

  /** {@return the series of all items of an assises} */
  public static LineSeries of(Assises assises) {
    return new LineSeries(assises.id(), assises.territory().map(Territory::inseeCode));
  }
}
