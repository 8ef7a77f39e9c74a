/// The page of an answering body. Start at [org.pursuant.web.page.body.BodySection].
@NullMarked
package org.pursuant.web.page.body;

import org.jspecify.annotations.NullMarked;
