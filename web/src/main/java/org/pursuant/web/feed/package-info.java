/// Lists of questions in forms for other programs: Atom and CSV.
@NullMarked
package org.pursuant.web.feed;

import org.jspecify.annotations.NullMarked;
