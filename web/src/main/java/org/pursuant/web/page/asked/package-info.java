/// "Has this been asked?": the earlier questions nearest to a draft, and what became of them.
@NullMarked
package org.pursuant.web.page.asked;

import org.jspecify.annotations.NullMarked;
