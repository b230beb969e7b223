package org.assises.aggregator.count;

/** How much the number of proposals of a département, year and status grew or shrank. */
public final class Cell {
  public String departement = "";
  public int year;
  public String status = "";
  public long growth;

  /** {@return the line for the staging folder} */
  public String line() {
    return departement + "," + year + "," + status + "," + growth;
  }
}
