package dure.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What somebody on a slow line waits for before they can sign in. */
class FirstPageE2ETest extends BrowserTest {

    private static final long ONE_MEBIBYTE = 1024 * 1024;

    @Test
    void theFirstPageComesInLessThanAMebibyte() {
        new ComingIn(this).register(new Screen(person("ko-KR", 1280, 800)), TeamMember.HAEUN);
        Page page = person("ko-KR", 360, 640);
        var bytes = new AtomicLong();
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                (JsonObject answer) ->
                        bytes.addAndGet(answer.get("encodedDataLength").getAsLong()));
        page.navigate(at("login"));
        page.locator("input[name=username]").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        System.out.printf("first page, on the wire: %d KiB%n", bytes.get() / 1024);
        assertThat(bytes.get()).isPositive().isLessThan(ONE_MEBIBYTE);
    }
}
