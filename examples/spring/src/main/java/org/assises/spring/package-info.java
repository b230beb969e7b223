/** Shows the library in a Spring Boot controller. */
@NullMarked
package org.assises.spring;

import org.jspecify.annotations.NullMarked;
