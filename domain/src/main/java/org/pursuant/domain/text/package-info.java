/// Text as the record keeps it: blocks and inlines with a strict markup of their own, so that no
/// foreign HTML ever reaches a page. Start at [org.pursuant.domain.text.RichText].
@NullMarked
package org.pursuant.domain.text;

import org.jspecify.annotations.NullMarked;
