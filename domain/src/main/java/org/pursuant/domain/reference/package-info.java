/// Where the text of one question names another. Start at
/// [org.pursuant.domain.reference.References].
@NullMarked
package org.pursuant.domain.reference;

import org.jspecify.annotations.NullMarked;
