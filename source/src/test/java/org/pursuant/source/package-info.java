/// Tests of what the sources' parsers share.
@NullMarked
package org.pursuant.source;

import org.jspecify.annotations.NullMarked;
