/// Tests of how much of a document is held.
@NullMarked
package org.pursuant.source.document;

import org.jspecify.annotations.NullMarked;
