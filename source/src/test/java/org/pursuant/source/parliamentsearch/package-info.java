/// Tests of reading this form, on invented documents and on real ones.
@NullMarked
package org.pursuant.source.parliamentsearch;

import org.jspecify.annotations.NullMarked;
