/// The pages of promises; what they show is invented.
@NullMarked
package org.pursuant.web.page.promise;

import org.jspecify.annotations.NullMarked;
