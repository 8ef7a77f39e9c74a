/// Commands run in this process on archives of their own, and synchronising with a replay of the
/// official API.
@NullMarked
package org.pursuant.cli;

import org.jspecify.annotations.NullMarked;
