package dure.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dure.testing.PdfText;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long an agreement takes to print, and what it costs. */
class AgreementPdfBench {

    @Test
    void printsAnAgreement() throws RunnerException {
        byte[] pdf = new AgreementPdf().document();
        int pages = PdfText.pages(pdf);
        assertThat(pages).isGreaterThanOrEqualTo(3);
        var alone = run(Mode.SampleTime, 1);
        var together = run(Mode.Throughput, 2);

        var table = new Table("agreement PDF of " + pages + " pages");
        String floor = "packing the same bytes (deflate 6)";
        table.add("median, 1 thread", median(alone, "document"), "ms", median(alone, "packing"), floor);
        table.add("p95, 1 thread", p95(alone, "document"), "ms", p95(alone, "packing"), floor);
        double each = together.get("document").getPrimaryResult().getScore();
        table.add("documents a second, 2 threads", 1000 * each, "/s");
        table.add("allocated a document", allocated(alone.get("document")) / 1e6, "MB");
        table.add("size of the file", pdf.length / 1024.0, "KB");
        table.print();
    }

    private static Map<String, RunResult> run(Mode mode, int threads) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AgreementPdf.class.getName() + "\\.")
                        .mode(mode)
                        .threads(threads)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(3))
                        .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        return results.stream()
                .collect(Collectors.toMap(result -> result.getPrimaryResult().getLabel(), result -> result));
    }

    private static double median(Map<String, RunResult> results, String name) {
        return results.get(name).getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double p95(Map<String, RunResult> results, String name) {
        return results.get(name).getPrimaryResult().getStatistics().getPercentile(95);
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(each -> each.getKey().endsWith("gc.alloc.rate.norm"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .getScore();
    }
}
