/// Documents that have to be held whole to be understood, and how long they may be.
@NullMarked
package org.pursuant.source.document;

import org.jspecify.annotations.NullMarked;
