package org.assises.aggregator.count;

/** By how many the proposals of a département, year and status have become more, or fewer. */
public final class Cell {
  public String departement = "";
  public int year;
  public String status = "";
  public long growth;

  /** {@return the line of the balance's part} */
  public String line() {
    return departement + "," + year + "," + status + "," + growth;
  }
}
