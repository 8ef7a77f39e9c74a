/// The pages: for each its model, the data that its JSON holds, and how a request becomes one.
@NullMarked
package org.pursuant.web.page;

import org.jspecify.annotations.NullMarked;
