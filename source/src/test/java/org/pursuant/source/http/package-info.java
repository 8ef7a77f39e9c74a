/// Tests of the package of the same name.
@NullMarked
package org.pursuant.source.http;

import org.jspecify.annotations.NullMarked;
