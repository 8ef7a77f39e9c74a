/// Tests of the pieces that pages share.
@NullMarked
package org.pursuant.web.html;

import org.jspecify.annotations.NullMarked;
