/// Figures that answers state again over time: the list of series, and each series with its
/// statements.
@NullMarked
package org.pursuant.web.page.figure;

import org.jspecify.annotations.NullMarked;
