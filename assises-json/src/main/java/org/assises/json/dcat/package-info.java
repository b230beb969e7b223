/** The DCAT catalogue, with which open-data portals find the feeds. */
@NullMarked
package org.assises.json.dcat;

import org.jspecify.annotations.NullMarked;
