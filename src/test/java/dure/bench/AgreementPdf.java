package dure.bench;

import dure.document.DocumentRenderer;
import dure.template.MergeRequest;
import dure.template.MergeRequests;
import dure.template.PureTemplates;
import dure.template.TemplateService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A collaboration agreement of three pages and more, from its template to the bytes of the file; and the floor. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AgreementPdf {

    private final TemplateService templates = PureTemplates.service();
    private final DocumentRenderer renderer = new DocumentRenderer();
    private final MergeRequest request = MergeRequests.aMergeOf("collaboration")
            .party("MEMBER", "박서연")
            .party("MEMBER", "최하은")
            .withDivisionOfWork()
            .build();
    private byte[] raw = {};

    @Setup
    public void unpackOnce() throws IOException {
        raw = unpacked(document());
    }

    /** Merge, layout, fonts, tags, file. */
    @Benchmark
    public byte[] document() {
        return renderer.pdf(templates.merge(request).document());
    }

    /** The floor: packing what the finished file holds, its streams unpacked, and nothing else. */
    @Benchmark
    public byte[] packing() throws IOException {
        var out = new ByteArrayOutputStream(raw.length);
        try (var packed = new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION), 8192)) {
            packed.write(raw);
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] pdf) throws IOException {
        var raw = new ByteArrayOutputStream();
        try (var file = Loader.loadPDF(pdf)) {
            for (var key : file.getDocument().getXrefTable().keySet()) {
                if (file.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        in.transferTo(raw);
                    }
                }
            }
        }
        return raw.toByteArray();
    }
}
