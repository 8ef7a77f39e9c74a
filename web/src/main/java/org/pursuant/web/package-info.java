/// The record as pages, as JSON and as feeds, read through the ports of the domain.
@NullMarked
package org.pursuant.web;

import org.jspecify.annotations.NullMarked;
