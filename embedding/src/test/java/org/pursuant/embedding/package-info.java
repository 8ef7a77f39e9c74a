/// What vectors of texts promise.
@NullMarked
package org.pursuant.embedding;

import org.jspecify.annotations.NullMarked;
