/// Tests of reading this form, on invented documents and on real ones.
@NullMarked
package org.pursuant.source.theyworkforyou;

import org.jspecify.annotations.NullMarked;
