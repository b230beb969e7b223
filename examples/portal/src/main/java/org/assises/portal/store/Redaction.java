package org.assises.portal.store;

import java.util.Optional;

/** Removes texts that a city wants forgotten from the documents of former publications. */
public interface Redaction {
  /** {@return the document without these texts; empty if it can only be deleted as a whole} */
  Optional<byte[]> of(KeptDocument source);
}
