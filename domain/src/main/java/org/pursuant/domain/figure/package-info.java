/// Numbers as texts state them: quantities with units and bounds, the periods they hold for, and
/// figures said again over time. Start at [org.pursuant.domain.figure.Quantity].
@NullMarked
package org.pursuant.domain.figure;

import org.jspecify.annotations.NullMarked;
