/// Tests of references.
@NullMarked
package org.pursuant.domain.reference;

import org.jspecify.annotations.NullMarked;
