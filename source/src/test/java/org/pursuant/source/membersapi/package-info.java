/// Tests of the package of the same name.
@NullMarked
package org.pursuant.source.membersapi;

import org.jspecify.annotations.NullMarked;
