/// Tests of the forms of lists for other programs.
@NullMarked
package org.pursuant.web.feed;

import org.jspecify.annotations.NullMarked;
