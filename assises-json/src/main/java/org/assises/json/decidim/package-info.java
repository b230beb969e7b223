/**
 * Reader of Decidim exports: {@link org.assises.json.decidim.DecidimReader} reads proposals,
 * results as measures, and meetings as sessions.
 */
@NullMarked
package org.assises.json.decidim;

import org.jspecify.annotations.NullMarked;
