/**
 * Reading what Decidim exports: {@link org.assises.json.decidim.DecidimReader} makes proposals of
 * its proposals, measures of its results and sessions of its meetings.
 */
@NullMarked
package org.assises.json.decidim;

import org.jspecify.annotations.NullMarked;
