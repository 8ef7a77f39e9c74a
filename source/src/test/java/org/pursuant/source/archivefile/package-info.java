/// Tests of the package of the same name.
@NullMarked
package org.pursuant.source.archivefile;

import org.jspecify.annotations.NullMarked;
