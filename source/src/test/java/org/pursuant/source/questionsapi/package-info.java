/// Tests of the package of the same name.
@NullMarked
package org.pursuant.source.questionsapi;

import org.jspecify.annotations.NullMarked;
