/// Pieces of HTML that several pages share: dates, states, links, texts of the record, passages,
/// charts. All of it escapes what it is given.
@NullMarked
package org.pursuant.web.html;

import org.jspecify.annotations.NullMarked;
