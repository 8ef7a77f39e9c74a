/// The commands, and the one place where the ports of the domain are joined to what implements
/// them.
@NullMarked
package org.pursuant.cli;

import org.jspecify.annotations.NullMarked;
