/// Tests of the package of the same name.
@NullMarked
package org.pursuant.source.json;

import org.jspecify.annotations.NullMarked;
