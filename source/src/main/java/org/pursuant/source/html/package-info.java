/// Reads the HTML in which sources give their texts, however broken or hostile, as the domain's
/// texts. Start at [org.pursuant.source.html.HtmlReader].
@NullMarked
package org.pursuant.source.html;

import org.jspecify.annotations.NullMarked;
