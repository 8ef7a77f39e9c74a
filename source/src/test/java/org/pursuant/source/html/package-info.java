/// Tests of reading HTML.
@NullMarked
package org.pursuant.source.html;

import org.jspecify.annotations.NullMarked;
