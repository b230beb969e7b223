package org.assises.json.published;

import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;

import java.util.Optional;
import org.assises.json.codec.DeclaredObject;
import org.assises.json.document.Ids;
import org.assises.json.document.Places;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Territory;

/**
 * The series that a line belongs to.
 *
 * @param assises the id of the series
 * @param inseeCode the INSEE code of its commune; empty if the city does not state it
 */
public record LineSeries(AssisesId assises, Optional<String> inseeCode) {
  static final DeclaredObject<LineSeries> SERIES =
      object(LineSeries.class, "series", "The series that a line belongs to.")
          .of(
              req(
                  "assises",
                  Ids.ASSISES.own(),
                  LineSeries::assises,
                  "The id of the series. Together with the id of the proposal it is unique "
                      + "among all cities."),
              opt(
                  "inseeCode",
                  Places.INSEE_CODE,
                  LineSeries::inseeCode,
                  "The INSEE code of the commune (Code officiel géographique), such as "
                      + "29232. It is not the postal code."),
              LineSeries::new);

  /** {@return the series of all items of an assises} */
  public static LineSeries of(Assises assises) {
    return new LineSeries(assises.id(), assises.territory().map(Territory::inseeCode));
  }
}
